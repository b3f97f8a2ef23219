"""What an exported file has folded into its products, found again: by how much the vectors that the wide ones take are evened out."""
import torch

from joint_losses import joint_losses


@torch.no_grad()
def even_anew(reader, batches):
    """Takes mean and spread of `batches` ({kind: batch}); what the reader says of any text stays as it is."""
    wide = ((reader.frames.head.even, reader.frames.head.plain), (reader.pairs.even, reader.pairs.out))
    reader.eval()
    momentum = wide[0][0].momentum
    for even, _ in wide:
        even.reset_running_stats()
        even.momentum = None  # all batches alike
        even.train()
    for batch in batches:
        for kind, one in batch.items():
            joint_losses(reader, kind, one)
    for even, product in wide:
        even.momentum = momentum
        product.bias += product.weight @ even.running_mean
        product.weight *= (even.running_var + even.eps).sqrt()
