#!/bin/sh
# Makes models/reader: silver from CoreNLP, all heads trained on from reader 1's int8 file, the new int8 file.
# Usage: sh make-model.sh PYTHON SHARED; about two hours on two idle cores. Interrupted, the same command goes on.
set -eu
cd "$(dirname "$0")"
python=$1
shared=$2
reader1=40b801f  # the last commit with reader 1, and with the recipe that made it from the base encoders
mkdir -p start
for file in model.onnx tokenizer.json heads.json; do
  [ -f "start/$file" ] || git show "$reader1:./../models/reader/$file" > "start/$file"
done

[ -d silver/texts ] || "$python" silver_texts.py --shared "$shared" --out silver
[ -d silver/trees ] || sh core-nlp.sh silver
[ -f silver/silver.jsonl ] || "$python" silver.py --silver silver --out silver/silver.jsonl
train() { "$python" -u train.py --shared "$shared" --start start --silver silver/silver.jsonl "$@"; }

train --out runs/first --processes 1 --frozen 4 --steps 500 --warmup 0.24 --lr 1e-4 --head-lr 1e-3
train --out runs/second --go-on runs/first --steps 795 --warmup 0.06 --lr 2e-4 --head-lr 2e-3
# Statements lose in the mixture of all heads; they are brought back with PolNeAR in the lead.
train --out runs/reader2 --go-on runs/second --steps 210 --warmup 0.06 --lr 1.5e-4 --head-lr 6e-4 --statements 3 \
  --shares '{"polnear": 0.3, "gum": 0.35, "chained": 0.1, "crossner": 0.5, "re3d": 0.4}'
"$python" judge.py --shared "$shared" --tokenizer start/tokenizer.json --run runs/reader2
"$python" export.py --run runs/reader2 --tokenizer start/tokenizer.json --out ../models/reader --version 2
npm --prefix .. run bench -- calibrate
