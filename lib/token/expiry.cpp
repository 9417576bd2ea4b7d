#include "token/expiry.h"
