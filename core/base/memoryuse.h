#pragma once

namespace levy {

/// Called first in main(). glibc gives every thread a heap of its own and returns little of it: a
/// night's work of six threads holds a multiple of what they use at a time. Nothing elsewhere.
void keepHeapsFew();

/// Gives back what was freed, as after a page of a thousand documents: glibc keeps what lies
/// between things that live on. Takes some milliseconds. Nothing elsewhere.
void returnFreedMemory();

} // namespace levy
