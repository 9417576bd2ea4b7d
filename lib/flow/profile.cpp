#include "flow/profile.h"
