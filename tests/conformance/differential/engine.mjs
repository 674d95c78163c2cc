// The engine in a process of its own, asked by JSON lines.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export class Engine {
  #waiting = new Map();
  #id = 0;

  constructor(command) {
    const [program, ...args] = command.split(' ');
    this.process = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    this.process.on('exit', (code) => {
      for (const { reject } of this.#waiting.values()) reject(new Error(`the engine ended with code ${code}`));
    });
    createInterface({ input: this.process.stdout }).on('line', (line) => {
      const answer = JSON.parse(line);
      this.#waiting.get(answer.id).resolve(answer);
      this.#waiting.delete(answer.id);
    });
  }

  ask(request) {
    const id = ++this.#id;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.process.stdin.write(`${JSON.stringify({ id, ...request })}\n`);
    });
  }

  close() { this.process.stdin.end(); }
}
