#include "clipboard.h"
