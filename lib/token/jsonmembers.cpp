#include "token/jsonmembers.h"
