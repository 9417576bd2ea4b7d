#include "sandbox/sandboxserver.h"
