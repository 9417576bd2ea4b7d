#include "service/exchange.h"
