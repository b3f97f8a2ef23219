"""An ONNX graph written by hand, layer by layer, its matrices as int8 or as they are."""
import numpy as np
from onnx import TensorProto as T
from onnx import helper, numpy_helper

MS = "com.microsoft"


class Graph:
    def __init__(self, int8, keep_fp32=(), block=0):
        self.nodes, self.constants, self.int8, self.keep, self.block, self.count = [], [], int8, set(keep_fp32), block, 0

    def constant(self, name, array):
        if any(one.name == name for one in self.constants):
            return name
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def add(self, op, inputs, domain="", outputs=1, **attributes):
        self.count += 1
        names = [f"{op}_{self.count}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(op, inputs, names, domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def linear(self, x, name, weight, bias):
        """x @ weight.T + bias, weight [out, in]."""
        w = weight.T.numpy()
        b = self.constant(name + ".bias", bias.numpy())
        if self.int8 and self.block and name not in self.keep:
            k, n = w.shape
            blocks = weight.numpy().reshape(n, k // self.block, self.block)
            scale = np.maximum(np.abs(blocks).max(2), 1e-8) / 127
            q = np.clip(np.rint(blocks / scale[:, :, None]) + 128, 1, 255).astype(np.uint8)
            inputs = [x, self.constant(name + ".int8", q), self.constant(name + ".scale", scale.astype(np.float32).reshape(-1)), "", "", b]
            return self.add("MatMulNBits", inputs, MS, K=k, N=n, bits=8, block_size=self.block, accuracy_level=4)
        if self.int8 and name not in self.keep:
            scale = np.maximum(np.abs(w).max(0), 1e-8) / 127
            q = self.constant(name + ".int8", np.clip(np.rint(w / scale), -127, 127).astype(np.int8))
            s = self.constant(name + ".scale", scale.astype(np.float32))
            z = self.constant(name + ".zero", np.zeros(w.shape[1], np.int8))
            return self.add("DynamicQuantizeMatMul", [x, q, s, z, b], MS)
        return self.add("Add", [self.add("MatMul", [x, self.constant(name + ".weight", w)]), b])

    def embedding(self, name, weight, indices):
        w = weight.numpy()
        if self.int8 and w.shape[0] > 1000:
            scale = np.maximum(np.abs(w).max(1, keepdims=True), 1e-8) / 127
            q = self.constant(name + ".int8", np.clip(np.rint(w / scale), -127, 127).astype(np.int8))
            s = self.constant(name + ".scale", scale.astype(np.float32))
            rows = self.add("Cast", [self.add("Gather", [q, indices])], to=T.FLOAT)
            return self.add("Mul", [rows, self.add("Gather", [s, indices])])
        return self.add("Gather", [self.constant(name + ".weight", w), indices])

    def layer_norm(self, x, name, weight, bias):
        scale, shift = self.constant(name + ".weight", weight.numpy()), self.constant(name + ".bias", bias.numpy())
        return self.add("LayerNormalization", [x, scale, shift], axis=-1, epsilon=1e-12)

    def layer(self, x, at, weight, heads):
        """One transformer layer; `weight(name)` gives its weights. Nothing is masked: the product runs one window at a time."""
        qkv = self.linear(x, at + "qkv", weight("qkv.weight"), weight("qkv.bias"))
        q, k, v = self.add("Split", [qkv], outputs=3, axis=-1, num_outputs=3)
        a = self.add("MultiHeadAttention", [q, k, v], MS, num_heads=heads)
        a = self.linear(a, at + "out", weight("out.weight"), weight("out.bias"))
        # ONNX Runtime's SkipLayerNormalization does both in one, and takes three times as long on a CPU (1.30, AVX2).
        norm = lambda y, n: self.layer_norm(self.add("Add", [y, x]), at + n, weight(n + ".weight"), weight(n + ".bias"))
        x = norm(a, "norm1")
        up = self.add("Gelu", [self.linear(x, at + "up", weight("up.weight"), weight("up.bias"))], MS)
        return norm(self.linear(up, at + "down", weight("down.weight"), weight("down.bias")), "norm2")

    def name(self, output, name):
        self.nodes.append(helper.make_node("Identity", [output], [name]))

    def model(self, name, inputs, outputs):
        """`inputs` and `outputs`: (name, element type, shape)."""
        info = [[helper.make_tensor_value_info(*one) for one in side] for side in (inputs, outputs)]
        graph = helper.make_graph(self.nodes, name, *info, self.constants)
        return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18), helper.make_opsetid(MS, 1)], ir_version=9)
