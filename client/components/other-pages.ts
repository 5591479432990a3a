/** Whether links lead to other pages of the product; a shared page, opened as a file, stands alone. */
export function hasOtherPages(): boolean {
  return location.protocol !== 'file:';
}
