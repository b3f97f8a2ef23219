"""Batches on their way from the processes that lay them out to the device that learns from them."""
import pickle
import threading
from queue import Queue

import numpy as np
import torch

from joint_batches import Steps


def arrays(x):
    """Tensors to arrays, which travel cheaply between processes."""
    if isinstance(x, torch.Tensor):
        return x.numpy()
    if isinstance(x, dict):
        return {k: arrays(v) for k, v in x.items()}
    return [arrays(v) for v in x] if isinstance(x, (list, tuple)) else x


def tensors(x, device):
    """Arrays to tensors on a device: what `arrays` made of them."""
    if isinstance(x, np.ndarray):
        return torch.from_numpy(x).to(device)
    if isinstance(x, dict):
        return {k: tensors(v, device) for k, v in x.items()}
    return [tensors(v, device) for v in x] if isinstance(x, list) else x


def produce(queue, texts, rows, tokenizer, o, seed):
    """Puts one step after another on a queue, without end: what a worker process runs."""
    torch.set_num_threads(1)
    steps = Steps(texts, rows, tokenizer, o, seed)
    while True:
        queue.put(pickle.dumps(arrays(steps.step()), 5))


def ahead(queue, device):
    """Steps as tensors on the device, a few of them laid there before they are asked for."""
    ready = Queue(4)

    def fill():
        while True:
            ready.put(tensors(pickle.loads(queue.get()), device))

    threading.Thread(target=fill, daemon=True).start()
    while True:
        yield ready.get()
