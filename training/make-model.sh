#!/bin/sh
# Makes models/reader: silver from CoreNLP, all heads trained on from reader 1's int8 file, the new int8 file.
# Usage: sh make-model.sh PYTHON SHARED; about three hours on two cores. Interrupted, the same command goes on.
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
"$python" -u train.py --shared "$shared" --start start --silver silver/silver.jsonl --out runs/reader2 --steps 1500 --lr 2e-4 --head-lr 2e-3
"$python" judge.py --shared "$shared" --tokenizer start/tokenizer.json --run runs/reader2
"$python" export.py --run runs/reader2 --tokenizer start/tokenizer.json --out ../models/reader --version 2
npm --prefix .. run bench -- calibrate
