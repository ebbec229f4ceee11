"""Springs for a graph of thousands of nodes, in time that grows with its size and not with its square.

Linked nodes pull one another by their distance; all push by its inverse, those with many links more
(Jacomy et al. 2014, ForceAtlas2). The push is felt through a mesh, as in particle-mesh methods: the masses
on a grid, folded with the push of one cell. The start is pivot MDS (Brandes and Pich 2007), so that few
rounds suffice. No random number: the same graph gives the same places.
"""

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Floats: TypeAlias = NDArray[np.float64]
Numbers: TypeAlias = NDArray[np.int64]
Points: TypeAlias = Floats
"""Rows of x and y."""
Edges: TypeAlias = Numbers
"""Two rows: where each edge begins and ends."""
_MESH = 128
"""Cells a side. What is nearer than a cell does not push; the caller moves it apart."""
_PIVOTS = 12
_ROUNDS = 80
_COOLING = 0.96


def springs(size: int, ends: Edges) -> Points:
    """The places of the nodes 0 … size-1 of a connected graph, of any extent; `ends` has each edge once."""
    mass = np.bincount(ends.ravel(), minlength=size).astype(np.float64) + 1
    points: Points = _start(size, ends) * np.sqrt(mass.sum())
    kernel = _kernel()
    reach = 0.1
    for _ in range(_ROUNDS):
        moves = (_pull(points, ends) / mass[:, None]) + _push(points, mass, kernel)
        lengths = np.hypot(moves[:, 0], moves[:, 1]).clip(1e-9)
        longest = reach * np.ptp(points, axis=0).max()
        points = points + moves * (np.minimum(lengths, longest) / lengths)[:, None]
        reach *= _COOLING
    return points


def _start(size: int, ends: Edges) -> Points:
    """Pivot MDS within the unit square: distances from a few far nodes, seen from where they differ most."""
    both = np.concatenate((ends, ends[::-1]), axis=1)
    neighbours = both[1][np.argsort(both[0], kind="stable")]
    degrees = np.bincount(both[0], minlength=size)
    pivot, nearest, columns = int(degrees.argmax()), np.full(size, np.inf), []
    for _ in range(min(_PIVOTS, size)):
        columns.append(_steps(pivot, degrees, neighbours))
        nearest = np.minimum(nearest, columns[-1])
        pivot = int(nearest.argmax())
    squares = np.column_stack(columns) ** 2
    centred = squares - squares.mean(axis=0) - squares.mean(axis=1)[:, None] + squares.mean()
    _, axes = np.linalg.eigh(centred.T @ centred)
    points = centred @ axes[:, [-1, -2]] if squares.shape[1] > 1 else np.zeros((size, 2))
    points = points * np.sign(points[np.abs(points).argmax(axis=0), [0, 1]] + 1e-300)
    turn = np.arange(size) * np.pi * (3 - np.sqrt(5))  # those at one place on the seeds of a sunflower
    apart = np.column_stack((np.cos(turn), np.sin(turn))) * np.sqrt(np.arange(size) / size)[:, None]
    extent = np.ptp(points, axis=0).max() or 1.0
    spread: Points = points / extent + 0.1 * apart
    return spread


def _steps(start: int, degrees: Numbers, neighbours: Numbers) -> Floats:
    """How many edges each node is away; `neighbours` has those of node 0, then those of node 1, and so on."""
    first = np.cumsum(degrees) - degrees
    steps = np.full(len(degrees), -1.0)
    steps[start] = 0
    edge, number = np.array([start]), 0
    while edge.size:
        number += 1
        counts = degrees[edge]
        where = np.repeat(first[edge] - np.cumsum(counts) + counts, counts) + np.arange(counts.sum())
        reached = np.unique(neighbours[where])
        edge = reached[steps[reached] < 0]
        steps[edge] = number
    return steps


def _pull(points: Points, ends: Edges) -> Points:
    """The sum of the ways to the neighbours of each node."""
    ways = points[ends[1]] - points[ends[0]]
    size = len(points)
    sums = [
        np.bincount(ends[0], ways[:, axis], size) - np.bincount(ends[1], ways[:, axis], size)
        for axis in (0, 1)
    ]
    return np.column_stack(sums)


def _kernel() -> NDArray[np.complex128]:
    """The push of one cell of mass 1 upon each other, 1/distance in cells, along x as the real part and y."""
    steps = (np.arange(2 * _MESH) + _MESH) % (2 * _MESH) - _MESH
    x, y = np.meshgrid(steps, steps, indexing="ij")
    squares = (x * x + y * y).astype(np.float64)
    squares[0, 0] = 1.0
    return np.fft.fft2((x + 1j * y) / squares)


def _push(points: Points, mass: Floats, kernel: NDArray[np.complex128]) -> Points:
    """What all others push each node, for a mass of its own of 1."""
    low = points.min(axis=0)
    cell = (np.ptp(points, axis=0).max() or 1.0) / (_MESH - 1.001)
    where = (points - low) / cell
    corner = where.astype(np.int64)
    part = where - corner
    shares = [
        ((corner[:, 0] + dx, corner[:, 1] + dy), np.abs(1 - dx - part[:, 0]) * np.abs(1 - dy - part[:, 1]))
        for dx in (0, 1)
        for dy in (0, 1)
    ]
    grid = np.zeros((2 * _MESH, 2 * _MESH))
    for place, share in shares:
        np.add.at(grid, place, mass * share)
    field = np.fft.ifft2(np.fft.fft2(grid) * kernel)
    felt = sum(field[place] * share for place, share in shares)
    return np.column_stack((felt.real, felt.imag)) / cell
