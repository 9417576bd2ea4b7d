#include "models/ticker.h"
