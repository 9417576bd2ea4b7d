#include "token/claimcatalog.h"
