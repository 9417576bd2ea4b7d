// A precompiled header needs a file to be precompiled for.
