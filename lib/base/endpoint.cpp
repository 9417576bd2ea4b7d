#include "base/endpoint.h"
