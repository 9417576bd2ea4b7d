#include "store/memorystore.h"
