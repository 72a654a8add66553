/** Ends what was begun; nothing is answered afterwards. */
export type Stop = () => void;

/**
 * Puts one question to a worker of its own and hands over the answer, or null where the browser could not work it out.
 * Stopping ends the worker in the middle of its work.
 */
export function askWorker<Question, Answer>(open: () => Worker, question: Question, answer: (answer: Answer | null) => void): Stop {
  let worker: Worker;
  try {
    worker = open();
  } catch {
    answer(null);
    return () => undefined;
  }
  const end = (given: Answer | null) => {
    worker.terminate();
    answer(given);
  };
  worker.onmessage = (event: MessageEvent<Answer>) => end(event.data);
  worker.onerror = () => end(null);
  worker.postMessage(question);
  return () => worker.terminate();
}
