#include "token/accesstoken.h"
