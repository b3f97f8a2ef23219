#!/bin/sh
# Goes on from the run that make-joint.sh has made: two more goes on a GPU, the second with what the first takes for acts;
# the mean; trees of single sentences. Usage: sh make-reader5.sh PYTHON SHARED RUN, RUN being reader 4's. 13 minutes on an H100.
set -eu
cd "$(dirname "$0")"
python=$1
shared=$2
run=$3
tokenizer=start/tokenizer.json

"$python" check_frames.py frames/*.jsonl
"$python" joint_data.py --shared "$shared" --tokenizer $tokenizer --silver silver/silver.jsonl --frames frames --reader "$run" --out joint
learn() { "$python" -u train_joint.py --data joint/texts.pkl.xz --rows joint/rows.pkl --tokenizer $tokenizer --masked 0.1 --frames 36 --workers 14 --fold -1 "$@"; }

learn --start "$run" --seconds 285 --out runs/fifth-a
"$python" join_learned.py --learned runs/fifth-a/learned.pt --start ../models/reader --out runs/fifth-a
"$python" found_triggers.py --rows joint/rows.pkl --reader runs/fifth-a --tokenizer $tokenizer
learn --start runs/fifth-a --seconds 455 --most 256 --out runs/fifth-b
"$python" join_learned.py --learned runs/fifth-b/learned.pt --start ../models/reader --out runs/fifth-b
"$python" mix_runs.py --out runs/fifth-mean runs/fifth-b=0.6 runs/fifth-a=0.25 "$run"=0.15
"$python" syntax_on_sentences.py --teacher "$run" --run runs/fifth-mean --data joint/texts.pkl.xz --rows joint/rows.pkl --tokenizer $tokenizer --out runs/reader5
"$python" export.py --run runs/reader5 --tokenizer $tokenizer --out ../models/reader --version 5
"$python" smooth.py --model ../models/reader --shared "$shared"
npm --prefix .. run bench -- calibrate
npm --prefix .. run bench -- calibrate-frames
