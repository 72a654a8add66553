import { useField } from './fields/use-field';

/** The open question about a part of the offer that has no single field. */
export const QuestionNote = ({ path }: { readonly path: string }) => {
  const { question } = useField(path);
  return question === null ? null : <p className="mt-4 rounded-control bg-question-soft px-3 py-2.5 text-[13px] text-question">{question}</p>;
};
