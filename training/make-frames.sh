#!/bin/sh
# Teaches a trained reader to read frames and writes models/reader. Usage: sh make-frames.sh PYTHON SHARED RUN; an hour and
# a half on one core. Interrupted, the same command goes on.
set -eu
cd "$(dirname "$0")"
python=$1
shared=$2
run=$3
common="--shared $shared --tokenizer start/tokenizer.json --frames frames"

"$python" check_frames.py frames/*.jsonl
[ -f runs/plain/latest.pt ] || "$python" fit_plain.py $common --go-on "$run" --out runs/plain
"$python" -u train_frames.py $common --go-on runs/plain --arrangements 2 --minutes 80 --out runs/frames
"$python" frames_judge.py $common --run runs/frames
"$python" relations.py $common --go-on "$run"
"$python" export.py --run runs/frames --tokenizer start/tokenizer.json --out ../models/reader --version 3
npm --prefix .. run bench -- calibrate
