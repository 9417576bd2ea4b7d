#include "keychain/keychainprobe.h"
