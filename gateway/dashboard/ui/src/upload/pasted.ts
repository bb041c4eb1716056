/** Files of a paste or a drop; a pasted picture gets a name that says when. */
export function filesIn(data: DataTransfer | null): File[] {
  return [...(data?.files ?? [])].map(named);
}

function named(file: File): File {
  if (file.name && !/^image\.\w+$/.test(file.name)) return file;
  // Sweden writes the day as files are named, and the hour is the reader's own.
  const at = new Date().toLocaleString('sv-SE').replaceAll(':', '.');
  const ending = file.type.split('/')[1] ?? 'bin';
  return new File([file], `screenshot ${at}.${ending}`, { type: file.type });
}
