#include "flow/flowcatalog.h"
