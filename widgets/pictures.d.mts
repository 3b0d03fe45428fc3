export function pictures(file: string): string;
