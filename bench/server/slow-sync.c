#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <unistd.h>

/* Loaded before a program: each sync to the disk takes so many microseconds more, as on a slower disk. */
static void wait_more(void) {
  const char *more = getenv("SLOW_SYNC_US");
  if (more) usleep((useconds_t)atoi(more));
}

int fdatasync(int file) {
  wait_more();
  return ((int (*)(int))dlsym(RTLD_NEXT, "fdatasync"))(file);
}

int fsync(int file) {
  wait_more();
  return ((int (*)(int))dlsym(RTLD_NEXT, "fsync"))(file);
}
