#include "flow/flowparser.h"
