#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/*
 * Loaded before a program: whatever it writes to, cuts off or syncs of the files in the folder RECORD_FOLDER is told in the file
 * RECORD_LOG too, in its order. An entry is a head of 24 bytes and its bytes: first the file's name (kind 'n'), then writes ('w'),
 * lengths ('t') and syncs ('s') of that number.
 */
struct head {
  uint32_t kind;
  int32_t file;
  uint64_t at;
  uint64_t bytes;
};

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static int log_file = -1;
/* Which descriptors are files of the folder. */
static char is_watched[4096];

#define REAL(type, name) ((type)dlsym(RTLD_NEXT, name))
typedef ssize_t (*write_type)(int, const void *, size_t);

static void tell(uint32_t kind, int file, uint64_t at, const void *bytes, uint64_t count, uint64_t length) {
  struct head head = {kind, file, at, length};
  write_type write_really = REAL(write_type, "write");
  if (write_really(log_file, &head, sizeof head) != sizeof head) abort();
  if (count > 0 && write_really(log_file, bytes, count) != (ssize_t)count) abort();
}

static int watches(int file) {
  return file >= 0 && file < (int)sizeof is_watched && is_watched[file];
}

static int opened(int file, const char *path) {
  const char *folder = getenv("RECORD_FOLDER");
  if (file < 0 || file >= (int)sizeof is_watched) return file;
  pthread_mutex_lock(&turn);
  is_watched[file] = 0;
  /* What is mapped is made anew from the others. */
  int is_map = strlen(path) > 4 && strcmp(path + strlen(path) - 4, "-shm") == 0;
  if (folder && !is_map && strncmp(path, folder, strlen(folder)) == 0 && path[strlen(folder)] == '/') {
    if (log_file < 0)
      log_file = REAL(int (*)(const char *, int, ...), "open")(getenv("RECORD_LOG"), O_WRONLY | O_CREAT | O_APPEND, 0600);
    is_watched[file] = 1;
    tell('n', file, 0, path, strlen(path), strlen(path));
  }
  pthread_mutex_unlock(&turn);
  return file;
}

#define OPEN(name)                                                          \
  int name(const char *path, int flags, ...) {                              \
    va_list more;                                                           \
    va_start(more, flags);                                                  \
    mode_t mode = va_arg(more, mode_t);                                     \
    va_end(more);                                                           \
    return opened(REAL(int (*)(const char *, int, ...), #name)(path, flags, mode), path); \
  }
OPEN(open)
OPEN(open64)

int close(int file) {
  if (file >= 0 && file < (int)sizeof is_watched) is_watched[file] = 0;
  return REAL(int (*)(int), "close")(file);
}

ssize_t write(int file, const void *bytes, size_t count) {
  write_type really = REAL(write_type, "write");
  if (!watches(file)) return really(file, bytes, count);
  pthread_mutex_lock(&turn);
  off_t at = lseek(file, 0, SEEK_CUR);
  ssize_t written = really(file, bytes, count);
  if (written > 0) tell('w', file, at, bytes, written, written);
  pthread_mutex_unlock(&turn);
  return written;
}

#define PWRITE(name)                                                        \
  ssize_t name(int file, const void *bytes, size_t count, off_t at) {       \
    ssize_t (*really)(int, const void *, size_t, off_t) = dlsym(RTLD_NEXT, #name); \
    if (!watches(file)) return really(file, bytes, count, at);              \
    pthread_mutex_lock(&turn);                                              \
    ssize_t written = really(file, bytes, count, at);                       \
    if (written > 0) tell('w', file, at, bytes, written, written);          \
    pthread_mutex_unlock(&turn);                                            \
    return written;                                                         \
  }
PWRITE(pwrite)
PWRITE(pwrite64)

#define CUT(name)                                                           \
  int name(int file, off_t length) {                                        \
    int failed = REAL(int (*)(int, off_t), #name)(file, length);            \
    pthread_mutex_lock(&turn);                                              \
    if (!failed && watches(file)) tell('t', file, length, 0, 0, 0);         \
    pthread_mutex_unlock(&turn);                                            \
    return failed;                                                          \
  }
CUT(ftruncate)
CUT(ftruncate64)

#define SYNC(name)                                                          \
  int name(int file) {                                                      \
    int failed = REAL(int (*)(int), #name)(file);                           \
    pthread_mutex_lock(&turn);                                              \
    if (!failed && watches(file)) tell('s', file, 0, 0, 0, 0);              \
    pthread_mutex_unlock(&turn);                                            \
    return failed;                                                          \
  }
SYNC(fsync)
SYNC(fdatasync)
