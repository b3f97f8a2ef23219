#!/bin/sh
# Goes on from reader 5's run: a teacher made of MPNet learns what it did and more, and reader 6 learns from both; the mean with
# reader 5. Usage: sh make-reader6.sh PYTHON SHARED RUN MPNET, RUN being reader 5's, MPNET a folder with all-mpnet-base-v2. 12 minutes on an H100.
set -eu
cd "$(dirname "$0")"
python=$1
shared=$2
run=$3
mpnet=$4
tokenizer=start/tokenizer.json

"$python" check_frames.py frames/*.jsonl
"$python" joint_data.py --shared "$shared" --tokenizer $tokenizer --silver silver/silver.jsonl --frames frames --reader "$run" --out joint
"$python" unknown_rows.py --shared "$shared" --rows joint/rows.pkl
"$python" found_triggers.py --rows joint/rows.pkl --reader "$run" --tokenizer $tokenizer
learn() { "$python" -u train_joint.py --data joint/texts.pkl.xz --rows joint/rows.pkl --tokenizer $tokenizer --statements 14 --others 16 --alone 14 --masked 0.08 --fold -1 "$@"; }

"$python" teacher.py --mpnet "$mpnet" --tokenizer $tokenizer --out runs/teacher
learn --large --start runs/teacher --seconds 265 --frames 30 --most 176 --lr 6e-5 --head-lr 4e-4 --average 0.997 --workers 14 --out runs/teacher
learn --teacher runs/teacher --start "$run" --seconds 400 --frames 40 --most 224 --head-lr 3e-4 --workers 15 --out runs/sixth
"$python" join_learned.py --learned runs/sixth/learned.pt --start ../models/reader --out runs/sixth
"$python" mix_runs.py --out runs/reader6 "$run"=0.75 runs/sixth=0.25
"$python" export.py --run runs/reader6 --tokenizer $tokenizer --even frames/wire-*.jsonl --out ../models/reader --version 6
npm --prefix .. run bench -- calibrate
npm --prefix .. run bench -- calibrate-frames
