#include "flow/tokenflow.h"
