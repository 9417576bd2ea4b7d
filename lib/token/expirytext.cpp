#include "token/expirytext.h"
