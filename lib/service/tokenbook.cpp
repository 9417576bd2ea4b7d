#include "service/tokenbook.h"
