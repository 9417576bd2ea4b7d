#include "net/tokenclient.h"
