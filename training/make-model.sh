#!/bin/sh
# Makes models/reader from nothing: two teachers, their opinion of unlabelled news, a student, the int8 file.
# Usage: sh make-model.sh PYTHON SHARED; about four hours on two cores. Interrupted, the same command goes on.
set -eu
cd "$(dirname "$0")"
python=$1
shared=$2
for name in bge-small-en-v15 e5-small-v2; do
  [ -d "base/$name" ] || sh get-base.sh "$name"
done
bge=$(ls base/bge-small-en-v15/*.onnx)
e5=$(ls base/e5-small-v2/*.onnx)
tokenizer=$(ls base/e5-small-v2/*tokenizer.json)  # both bases have the same vocabulary
train() { "$python" -u train.py --shared "$shared" --tokenizer "$tokenizer" "$@"; }

train --base "$bge" --out runs/bge --epochs 6 --seed 1 --full-headlines
train --base "$e5" --out runs/e5 --epochs 4 --seed 2 --full-headlines
[ -f runs/soft.pt ] || "$python" -u teach.py --shared "$shared" --tokenizer "$tokenizer" --runs runs/bge runs/e5 --out runs/soft.pt
train --base "$e5" --out runs/student --start runs/e5 --soft runs/soft.pt --epochs 1 --lr 1e-4 --head-lr 4e-4 --warmup 0.05 --seed 3
"$python" export.py --run runs/student --tokenizer "$tokenizer" --out ../models/reader --version 1
npm --prefix .. run bench -- calibrate
