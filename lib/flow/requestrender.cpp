#include "flow/requestplan.h"
