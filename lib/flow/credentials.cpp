#include "flow/credentials.h"
