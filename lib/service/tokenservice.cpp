#include "service/tokenservice.h"
