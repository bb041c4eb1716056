/** Files of a paste or a drop; a pasted picture gets a name that says when. */
export function filesIn(data: DataTransfer | null): File[] {
  return [...(data?.files ?? [])].map(named);
}

function named(file: File): File {
  if (file.name && !/^image\.\w+$/.test(file.name)) return file;
  const at = new Date().toISOString().slice(0, 19).replace('T', ' ').replaceAll(':', '.');
  const ending = file.type.split('/')[1] ?? 'bin';
  return new File([file], `screenshot ${at}.${ending}`, { type: file.type });
}
