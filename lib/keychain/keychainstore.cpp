#include "keychain/keychainstore.h"
