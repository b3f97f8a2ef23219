#!/bin/sh
# Teaches every head together, frames among them, and writes models/reader. Usage: sh make-joint.sh PYTHON SHARED RUN, RUN
# being a reader that make-model.sh has made. Needs a GPU: eight minutes on an H200 (SECONDS_GPU=470), and as much for the five folds of PLV.
set -eu
cd "$(dirname "$0")"
python=$1
shared=$2
run=$3
seconds=${SECONDS_GPU:-470}

"$python" check_frames.py frames/*.jsonl
[ -f joint/texts.pkl.xz ] || "$python" joint_data.py --shared "$shared" --tokenizer start/tokenizer.json --silver silver/silver.jsonl --frames frames --reader "$run" --out joint
learn() { "$python" -u train_joint.py --data joint/texts.pkl.xz --rows joint/rows.pkl --tokenizer start/tokenizer.json --start "$run" --masked 0.08 "$@"; }

# How well PLV's sentences are read that a reader has not seen; the frames begin anew, for the start may have seen them.
for fold in 0 1 2 3 4; do
  learn --seconds 88 --fold $fold --fresh --statements 0 --others 0 --frames 8 --average 0.99 --judged 0 --out runs/fold$fold
done
learn --seconds "$seconds" --fold -1 --out runs/joint
"$python" join_learned.py --learned runs/joint/learned.pt --start ../models/reader --out runs/joint
"$python" export.py --run runs/joint --tokenizer start/tokenizer.json --out ../models/reader --version 4
npm --prefix .. run bench -- calibrate
