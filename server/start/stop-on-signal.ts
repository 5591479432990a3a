/** Longer than sockets take to say goodbye. */
const STOP_WITHIN_MS = 8000;

/** Stops once when the process is asked to, and ends it; a second ask, or a stop that hangs, ends it at once. */
export function stopOnSignal(stop: () => Promise<void>): void {
  let isStopping = false;
  const handleSignal = () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    void stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`Stopping failed: ${String(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', handleSignal);
  process.on('SIGTERM', handleSignal);
  // A closed terminal window.
  process.on('SIGHUP', handleSignal);
}
