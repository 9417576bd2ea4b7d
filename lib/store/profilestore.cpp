#include "store/profilestore.h"
