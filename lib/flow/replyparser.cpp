#include "flow/replyparser.h"
