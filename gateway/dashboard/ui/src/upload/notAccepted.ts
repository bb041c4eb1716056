/** That the desk checked a file and did not accept it, and why. */
export function notAcceptedWord({ fileName, reason }: { fileName: string; reason?: string | null }): string {
  return `${fileName} was not accepted: ${reason ?? 'The desk did not take it.'}`;
}
