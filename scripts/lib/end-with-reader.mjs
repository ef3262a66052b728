/** Ends the program in peace once nobody reads on, as `head` does after its lines: it has said what was wanted. */
export function endWithReader(stream) {
  stream.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
}
