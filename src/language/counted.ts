/** A count with its noun: "1 række", "2 rækker". */
export function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
