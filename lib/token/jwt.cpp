#include "token/jwt.h"
