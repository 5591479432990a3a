/** A moment as a part of a file's name that every system takes; later ones sort behind. */
export function fileStamp(moment: Date): string {
  return moment.toISOString().replaceAll(/[:.]/g, '-');
}
