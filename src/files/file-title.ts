/** A file's name without folder and ending. */
function bareName(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
  return name.replace(/(?<=.)\.[^.]*$/, "");
}

function folderName(file: string): string {
  return /([^/\\]+)[/\\][^/\\]*$/.exec(file)?.[1] ?? "";
}

/**
 * What each file is called where its name stands for a round or a unit: without folder and ending,
 * but with its folder in front where two files have the same name.
 */
export function fileTitles(files: readonly string[]): string[] {
  const names = files.map(bareName);
  return files.map((file, i) => {
    const isShared = names.some((name, other) => other !== i && name === names[i]);
    return isShared ? `${folderName(file)} ${names[i]}`.trim() : names[i];
  });
}
