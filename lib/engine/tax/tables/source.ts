/** Where figures come from: the title, the tax year they are for, the page, and the day they were read. */
export interface Source {
  readonly title: string;
  readonly year: number;
  readonly url: string | null;
  readonly retrieved: string;
}
